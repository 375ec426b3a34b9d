import { certificateFile } from "@/app/certificate-file";
import { findCertificate } from "@/lib/exit/certificate-link";

/** To whoever holds its secret, while that holds. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/links/certificate/[token]/certificate.pdf">,
) {
  return certificateFile(await findCertificate((await params).token));
}
