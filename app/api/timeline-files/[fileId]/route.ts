import { readTimelineFile, takeTimelineFile } from "@/app/timeline-file-handlers";

type Context = RouteContext<"/api/timeline-files/[fileId]">;

export async function GET(_request: Request, { params }: Context) {
  return readTimelineFile((await params).fileId);
}

export async function PUT(request: Request, { params }: Context) {
  return takeTimelineFile(request, (await params).fileId);
}
