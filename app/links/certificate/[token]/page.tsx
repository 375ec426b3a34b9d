import type { Metadata } from "next";
import { FrontShell } from "@/app/front-shell";
import { LinkGone } from "@/components/auth/link-gone";
import { Certificate } from "@/components/exit/certificate";
import { PlainShell } from "@/components/shell/plain-shell";
import { LinkButton } from "@/components/ui/button";
import { findCertificate } from "@/lib/exit/certificate-link";
import { certificateDocument } from "@/lib/exit/document";
import { dayIn, formatDay } from "@/lib/units/days";

export const metadata: Metadata = { title: "Certificate of deletion" };

/** By the secret alone: whoever it is for cannot sign in any more. */
export default async function CertificatePage({ params }: PageProps<"/links/certificate/[token]">) {
  const { token } = await params;
  const found = await findCertificate(token);
  if (!found)
    return (
      <FrontShell>
        <LinkGone>
          A certificate stands here once the deletion was carried out, and for 90 days from then on.
        </LinkGone>
      </FrontShell>
    );
  const words = certificateDocument(found.content, "");
  return (
    <PlainShell name={found.content.firmName} measure="reading">
      <div className="grid gap-2">
        <h1 className="text-2xl font-semibold">{words.title}</h1>
        <p className="text-ink-soft text-sm">This page ends on {formatDay(dayIn("UTC", found.endsAt))}.</p>
      </div>
      <div>
        <LinkButton
          href={`/links/certificate/${token}/certificate.pdf`}
          prefetch={false}
          variant="primary"
          download
        >
          Download PDF
        </LinkButton>
      </div>
      <Certificate words={words} />
    </PlainShell>
  );
}
