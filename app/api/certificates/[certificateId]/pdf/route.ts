import { certificateFile } from "@/app/certificate-file";
import { currentViewer } from "@/lib/auth/viewer";
import { getCertificatePdf } from "@/lib/exit/queries";

/** To the firm's owners. Anybody else learns nothing: 404. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/certificates/[certificateId]/pdf">,
) {
  const viewer = await currentViewer();
  return certificateFile(viewer && (await getCertificatePdf(viewer, (await params).certificateId)));
}
