import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface Received {
  readonly to: readonly string[];
  /** The letter as it came over the wire, with soft line breaks taken out. */
  readonly raw: string;
}

export interface MailServer {
  readonly url: string;
  readonly received: Received[];
  /** Takes letters, refuses them for good, asks to try later, or takes them and never answers. */
  mood: "takes" | "refuses" | "busy" | "hangs";
  stop(): Promise<void>;
}

/** A real SMTP server on the loopback that keeps what it gets. */
export async function startMailServer(): Promise<MailServer> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (mail.mood === "hangs") return;
        if (mail.mood === "refuses")
          return done(Object.assign(new Error("Mailbox full"), { responseCode: 552 }));
        if (mail.mood === "busy") return done(Object.assign(new Error("Try later"), { responseCode: 451 }));
        const raw = Buffer.concat(chunks).toString("utf8").replace(/=\r\n/g, "");
        received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    mood: "takes",
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mail;
}
