import { NoticeList } from "@/components/notices/notice-list";
import { ButtonForm } from "@/components/settings/button-form";
import { PageShell } from "@/components/shell/page-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { type Viewer, previewOf } from "@/lib/auth/policy";
import { listNotices } from "@/lib/notices/queries";
import { openNoticeAction, readNoticesAction } from "./notice-actions";

/** The page of notices, on either side. */
export async function Notices({ viewer }: { viewer: Viewer }) {
  const notices = await listNotices(viewer);
  const unread = notices.filter(({ isUnread }) => isUnread).length;
  const [newest] = notices;
  return (
    <PageShell
      title="Notices"
      answer={
        unread > 0
          ? `${unread === 1 ? "One of them is" : `${unread} of them are`} new to you.`
          : "Nothing here is new to you."
      }
      measure="reading"
      audience="Yours alone"
      actions={
        <>
          {newest && unread > 0 && (
            <ButtonForm action={readNoticesAction} hidden={{ upTo: newest.createdAt.toISOString() }}>
              Mark all as read
            </ButtonForm>
          )}
          {!previewOf(viewer) && (
            <LinkButton href="/account/notices" size="sm">
              Choose what you are told
            </LinkButton>
          )}
        </>
      }
    >
      {notices.length > 0 ? (
        <NoticeList notices={notices} timeZone={viewer.timeZone} open={openNoticeAction} />
      ) : (
        <EmptyState title="Nothing has happened yet">
          When somebody comments, shares something with you, signs it off or logs a decision, it is said here.
        </EmptyState>
      )}
    </PageShell>
  );
}
