/** What somebody opens without this program: the main tables, with names for ids. `t` is the client's row. */
export const READABLE_TABLES: Readonly<Record<string, string>> = {
  contacts: `SELECT t.name, t.title, t.position, d.name AS department, t.email, t.phone
    FROM contact t LEFT JOIN department d ON d.firm_id = t.firm_id AND d.id = t.department_id
    WHERE {of} AND t.deleted_at IS NULL ORDER BY t.name, t.id`,
  departments: `SELECT t.name, t.headcount, t.own_targets, t.has_head FROM department t
    WHERE {of} AND t.deleted_at IS NULL ORDER BY t.position, t.name, t.id`,
  diagnoses: `SELECT t.as_of, t.stage, t.scope, t.role, t.rule_set_id, t.rule_set_version, t.result_hash, t.signed_off_by_name, t.signed_off_at
    FROM diagnosis t WHERE {of} ORDER BY t.as_of, t.created_at, t.id`,
  answers: `SELECT r.as_of AS round, r.version_number AS version, p.name AS respondent, p."group", t.item_id AS statement, t.rating, n.note, n.sureness
    FROM answer t JOIN respondent p ON p.firm_id = t.firm_id AND p.id = t.respondent_id
    JOIN round r ON r.firm_id = p.firm_id AND r.id = p.round_id
    LEFT JOIN answer_note n ON n.firm_id = t.firm_id AND n.respondent_id = t.respondent_id AND n.item_id = t.item_id
    WHERE {of} ORDER BY r.as_of, r.version_number, p.name, p.id, t.item_id`,
  engagements: `SELECT t.title, t.kind, t.starts_on, t.ends_on, t.currency, t.rate_minor_per_hour, t.planned_minutes_per_week
    FROM engagement t WHERE {of} AND t.deleted_at IS NULL ORDER BY t.starts_on, t.id`,
  hours: `SELECT t.work_day, e.title AS engagement, m.display_name AS by, t.kind, d.title AS deliverable, t.minutes, t.is_correction, t.note
    FROM time_entry t JOIN engagement e ON e.firm_id = t.firm_id AND e.id = t.engagement_id
    JOIN membership m ON m.firm_id = t.firm_id AND m.id = t.membership_id
    LEFT JOIN deliverable d ON d.firm_id = t.firm_id AND d.id = t.deliverable_id
    WHERE {of} AND t.deleted_at IS NULL ORDER BY t.work_day, t.created_at, t.id`,
  deliverables: `SELECT t.title, t.kind, t.state, c.name AS owner, t.due_day, t.in_use_since
    FROM deliverable t LEFT JOIN contact c ON c.firm_id = t.firm_id AND c.id = t.owner_contact_id
    WHERE {of} AND t.deleted_at IS NULL ORDER BY t.kind, t.title, t.id`,
  meetings: `SELECT d.title AS cadence, t.day, t.state, t.held_by_name, t.cancel_reason
    FROM meeting t JOIN deliverable d ON d.firm_id = t.firm_id AND d.id = t.cadence_id
    WHERE {of} ORDER BY t.day, d.title, t.id`,
  decisions: `SELECT m.day AS meeting, t.text, t.noted_by_name FROM meeting_decision t
    JOIN meeting m ON m.firm_id = t.firm_id AND m.id = t.meeting_id
    WHERE {of} AND t.deleted_at IS NULL ORDER BY m.day, t.created_at, t.id`,
  actions: `SELECT t.agreed_day, t.text, coalesce(c.name, m.display_name) AS owner, t.due_day, t.done_at, t.done_by_name
    FROM meeting_action t LEFT JOIN contact c ON c.firm_id = t.firm_id AND c.id = t.owner_contact_id
    LEFT JOIN membership m ON m.firm_id = t.firm_id AND m.id = t.owner_membership_id
    WHERE {of} AND t.deleted_at IS NULL ORDER BY t.agreed_day, t.created_at, t.id`,
  scorecard: `SELECT m.title AS measure, m.unit, t.monday, t.value FROM measure_week t
    JOIN measure m ON m.firm_id = t.firm_id AND m.id = t.measure_id
    WHERE {of} AND m.deleted_at IS NULL ORDER BY m.title, m.id, t.monday`,
  escalations: `SELECT t.raised_day, t.text, d.name AS department, t.cause, t.decided_day, t.decision_right, t.seat_name, t.logged_by_name
    FROM escalation t LEFT JOIN department d ON d.firm_id = t.firm_id AND d.id = t.department_id
    WHERE {of} AND t.deleted_at IS NULL ORDER BY t.raised_day, t.created_at, t.id`,
  timeline: `SELECT t.happened_at, t.kind, t.title, t.sender, t.text, t.author_name,
      (SELECT string_agg(c.name, ', ' ORDER BY c.name) FROM timeline_person p JOIN contact c ON c.firm_id = p.firm_id AND c.id = p.contact_id
        WHERE p.firm_id = t.firm_id AND p.entry_id = t.id) AS people
    FROM timeline_entry t WHERE {of} AND t.deleted_at IS NULL ORDER BY t.happened_at, t.id`,
  contact_roles: `SELECT c.name AS contact, t.title, t.employer, t.from_day, t.until_day
    FROM contact_role t JOIN contact c ON c.firm_id = t.firm_id AND c.id = t.contact_id
    WHERE {of} AND t.deleted_at IS NULL AND c.deleted_at IS NULL ORDER BY c.name, t.from_day, t.id`,
  tasks: `SELECT t.kind, t.title, t.due_day, m.display_name AS assignee, t.done_at, t.done_by_name, t.outcome
    FROM task t LEFT JOIN membership m ON m.firm_id = t.firm_id AND m.id = t.assignee_id
    WHERE {of} AND t.deleted_at IS NULL ORDER BY t.due_day, t.id`,
};
