import { randomUUID } from "node:crypto";
import { CommentThread } from "@/components/comments/comment-thread";
import { type Viewer, isStaff } from "@/lib/auth/policy";
import { LONGEST_COMMENT } from "@/lib/comments/limits";
import type { Thread } from "@/lib/comments/read-thread";
import { addCommentAction, editCommentAction, withdrawCommentAction } from "./comment-actions";

const ACTIONS = { add: addCommentAction, edit: editCommentAction, withdraw: withdrawCommentAction };

/** The thread of a page, on either side: the same words and the same forms. */
export function Comments({ viewer, thread }: { viewer: Viewer; thread: Thread | null }) {
  return (
    <CommentThread
      thread={thread}
      side={isStaff(viewer) ? "staff" : viewer.role}
      timeZone={viewer.timeZone}
      newId={randomUUID()}
      longest={LONGEST_COMMENT}
      actions={ACTIONS}
    />
  );
}
