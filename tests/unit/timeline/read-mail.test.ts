import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_ENTRY, newsSince, VISIT_MS } from "@/lib/rules/timeline/kinds";
import { mentionedIn, piecesOf } from "@/lib/rules/timeline/mentions";
import { readMail } from "@/lib/rules/timeline/read-mail";
import { howMany } from "@/tests/support/how-many";

const BERLIN = "Europe/Berlin";

describe("a pasted e-mail", () => {
  test.each([
    ["Date: Tue, 24 Nov 2026 14:05:09 +0000", { day: "2026-11-24", time: "15:05" }],
    ["Sent: Tuesday, November 24, 2026 2:05 PM", { day: "2026-11-24", time: "14:05" }],
    ["Gesendet: Dienstag, 24. November 2026 14:05", { day: "2026-11-24", time: "14:05" }],
    ["Datum: 24.11.2026 um 14:05", { day: "2026-11-24", time: "14:05" }],
    ["Date: Tue, 24 Nov 2026 23:40:00 -0500 (EST)", { day: "2026-11-25", time: "05:40" }],
    ["Date: 31 Feb 2026 10:00", null],
  ])("says when: %s", (head, sent) => {
    expect(readMail(`From: Petra\n${head}\n\nHello`, BERLIN)).toMatchObject({ sent, text: "Hello" });
  });

  test("says from whom and about what, also in German and in encoded words; folded lines are one", () => {
    expect(
      readMail("Von: Petra Vogel <p@x.example>\nAn: Daniel\nBetreff: Touren\n\nGeht.\n", BERLIN),
    ).toEqual({
      ...{ sender: "Petra Vogel <p@x.example>", subject: "Touren", sent: null, text: "Geht." },
    });
    const encoded =
      "From: =?utf-8?Q?J=C3=BCrgen?= <j@x.example>\nSubject: =?utf-8?B?R3LDvMOf?=\n =?utf-8?B?ZQ==?=\n\nx";
    expect(readMail(encoded, BERLIN)).toMatchObject({ sender: "Jürgen <j@x.example>", subject: "Grüße" });
  });

  test("without a head is text alone, and a line with a colon is no head", () => {
    const text = "Hello: I called.\nNothing else.";
    expect(readMail(text, BERLIN)).toEqual({ sender: null, subject: null, sent: null, text });
  });

  test("as a file gives its plain part, decoded, and no attachment", () => {
    const eml = [
      "From: p@x.example\r\nSubject: Two parts\r\nMIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="b1"\r\n\r\n--b1',
      'Content-Type: multipart/alternative; boundary="b2"\r\n\r\n--b2',
      "Content-Type: text/html; charset=utf-8\r\n\r\n<p>No</p>\r\n--b2",
      "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=C3=BC=C3=9Fe, a long=\r\n line\r\n--b2--",
      "--b1\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nsecret\r\n--b1--",
    ].join("\r\n");
    expect(readMail(eml, BERLIN).text).toBe("Grüße, a long line");
    const html =
      "From: p@x.example\r\nContent-Type: text/html\r\n\r\n<style>p{}</style><p>One &amp; two</p><p>three</p>";
    expect(readMail(html, BERLIN).text).toBe("One & two\nthree");
  });

  test("whatever it is, is read without a throw, and gives what can be kept", () => {
    const header = fc.constantFrom(
      "From: ",
      "Subject: ",
      "Date: ",
      "Content-Type: multipart/x; boundary=b\n\n--b\n",
      "\n\n",
    );
    const raw = fc
      .array(fc.oneof(fc.string({ unit: "binary" }), header, fc.constant("=?utf-8?b?")))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(raw, (text) => {
        const mail = readMail(text, BERLIN);
        for (const words of [mail.text, mail.subject ?? "", mail.sender ?? ""]) {
          expect(words).not.toContain("\u0000");
          expect(words.isWellFormed()).toBe(true);
        }
        expect(mail.text.length).toBeLessThanOrEqual(LONGEST_ENTRY);
        if (mail.sent) expect(mail.sent.day).toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
      { numRuns: howMany(80, 20_000) },
    );
  });
});

describe("a mention", () => {
  const colleagues = [
    { id: "d", name: "Daniel Rowe" },
    { id: "e", name: "Daniela Berg" },
    { id: "m", name: "Miriam Fielding" },
    { id: "n", name: "Miriam Novak" },
  ];

  test("is the longest name that stands there, or a first name that is one's alone; no address", () => {
    expect(mentionedIn("@Daniel Rowe, @daniela", colleagues)).toEqual(["d", "e"]);
    expect(mentionedIn("@Daniel? @Miriam! me@Daniel.example @Danielx", colleagues)).toEqual(["d"]);
  });

  test("takes no word away from the text", () => {
    const part = fc.constantFrom("@Daniel Rowe", "@Miriam", "@", " ", "İ", "word", "@daniela berg");
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join("");
        expect(
          piecesOf(text, colleagues)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
      { numRuns: howMany(100, 5_000) },
    );
  });
});

test("a visit lasts an hour from its beginning; news are counted from the beginning of the one before", () => {
  const [sinceAt, visitedAt] = [new Date(0), new Date(10 * VISIT_MS)];
  const at = (ms: number) => newsSince({ sinceAt, visitedAt }, new Date(visitedAt.getTime() + ms));
  expect(at(VISIT_MS)).toEqual(sinceAt);
  expect(at(VISIT_MS + 1)).toEqual(visitedAt);
  expect(newsSince(null, visitedAt)).toBeNull();
});
