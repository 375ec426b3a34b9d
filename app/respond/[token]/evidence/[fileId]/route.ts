import { dropEvidence, readEvidence, takeEvidence } from "@/app/evidence-handlers";
import { viewerByLink } from "@/lib/auth/viewer";

type Context = RouteContext<"/respond/[token]/evidence/[fileId]">;

export async function GET(_request: Request, context: Context) {
  return readEvidence(await askedOf(context));
}

export async function PUT(request: Request, context: Context) {
  return takeEvidence(request, await askedOf(context));
}

export async function DELETE(request: Request, context: Context) {
  return dropEvidence(request, await askedOf(context));
}

async function askedOf({ params }: Context) {
  const { token, fileId } = await params;
  return { fileId, viewer: await viewerByLink(token) };
}
