import {
  beginWithAction,
  deleteViewAction,
  renameViewAction,
  restoreViewAction,
  saveViewAction,
  updateViewAction,
} from "./view-actions";

/** What a list's views offer to do, for the pages that have them. */
export const VIEW_FORMS = {
  save: saveViewAction,
  rename: renameViewAction,
  update: updateViewAction,
  remove: deleteViewAction,
  restore: restoreViewAction,
  beginWith: beginWithAction,
};
