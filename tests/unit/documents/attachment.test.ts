import { expect, test } from "vitest";
import { attachmentHeaders } from "@/lib/documents/attachment";

test.each([
  ["Report 1 Keel.pdf", `attachment; filename="Report 1 Keel.pdf"; filename*=UTF-8''Report%201%20Keel.pdf`],
  ["Łódź.pdf", `attachment; filename="__d_.pdf"; filename*=UTF-8''%C5%81%C3%B3d%C5%BA.pdf`],
  [
    'a"b\r\nX: y/../z.pdf',
    `attachment; filename="a_b__X: y_.._z.pdf"; filename*=UTF-8''a%22b__X%3A%20y_.._z.pdf`,
  ],
])("%j cannot break out of the header", (name, disposition) => {
  expect(attachmentHeaders(name, "application/pdf")).toMatchObject({
    "Content-Disposition": disposition,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
  });
});
