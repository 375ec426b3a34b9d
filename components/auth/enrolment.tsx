import { create } from "qrcode";
import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { inBoth } from "@/lib/rules/questionnaire/locales";
import { useLocale } from "#language";

const WORDS = inBoth({
  en: {
    keepTheseRecoveryCodes: "2. Keep these recovery codes",
    enterTheCodeThat: "3. Enter the code that the app shows now",
    addThroughlineToYour: "1. Add Throughline to your authenticator app",
    theKeyAsA: "The key as a picture for the app's camera; it stands below in letters",
    eachSignsYouIn:
      "Each signs you in once if the phone is lost. Put them into your password manager, or on paper: they are not shown again.",
    anyAppThatMakes:
      "Any app that makes six-digit codes will do, such as the one in your password manager. Scan the picture, or enter the key.",
  },
  de: {
    keepTheseRecoveryCodes: "2. Diese Wiederherstellungscodes aufbewahren",
    enterTheCodeThat: "3. Den Code eingeben, den die App jetzt zeigt",
    addThroughlineToYour: "1. Throughline zu Ihrer Authenticator-App hinzufügen",
    theKeyAsA: "Der Schlüssel als Bild für die Kamera der App; in Buchstaben steht er darunter",
    eachSignsYouIn:
      "Jeder meldet Sie einmal an, wenn das Telefon verloren ist. Legen Sie sie in Ihren Passwortmanager oder auf Papier: Sie werden nicht noch einmal gezeigt.",
    anyAppThatMakes:
      "Jede App, die sechsstellige Codes erzeugt, ist geeignet, etwa die in Ihrem Passwortmanager. Scannen Sie das Bild, oder geben Sie den Schlüssel ein.",
  },
});

type EnrolmentProps = {
  /** What the picture says to the app. */
  address: string;
  /** The same to type by hand. */
  typed: string;
  recoveryCodes: readonly string[];
  /** The form that asks for the first code. */
  children: ReactNode;
};

/** Setting up a second factor: scan, keep the codes, show that it works. */
export function Enrolment({ address, typed, recoveryCodes, children }: EnrolmentProps) {
  const words = WORDS[useLocale()];
  return (
    <>
      <Section title={words.addThroughlineToYour} lead={words.anyAppThatMakes}>
        <QrCode text={address} />
        <p className="font-mono text-sm break-words">{typed}</p>
      </Section>
      <Section title={words.keepTheseRecoveryCodes} lead={words.eachSignsYouIn}>
        <RecoveryCodes codes={recoveryCodes} />
      </Section>
      <Section title={words.enterTheCodeThat}>{children}</Section>
    </>
  );
}

export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <ol className="border-line grid gap-1 rounded-md border px-4 py-3 font-mono text-sm">
      {codes.map((code) => (
        <li key={code}>{code}</li>
      ))}
    </ol>
  );
}

/** Black on white in either theme: a phone's camera needs it so. */
function QrCode({ text }: { text: string }) {
  const words = WORDS[useLocale()];
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const dark = [...modules.data].flatMap((isDark, at) =>
    isDark ? [`M${at % modules.size},${Math.floor(at / modules.size)}h1v1h-1z`] : [],
  );
  return (
    <svg
      role="img"
      aria-label={words.theKeyAsA}
      viewBox={`-4 -4 ${modules.size + 8} ${modules.size + 8}`}
      className="size-52 rounded-md"
      shapeRendering="crispEdges"
    >
      <rect x={-4} y={-4} width="100%" height="100%" fill="white" />
      <path d={dark.join("")} fill="black" />
    </svg>
  );
}
