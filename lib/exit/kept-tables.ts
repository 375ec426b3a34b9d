/**
 * The tables that keep something after the deletion of a client, each with why. Every other table of the database is
 * emptied of it: a test compares this list with the catalog.
 */
export const KEPT_TABLES: Readonly<Record<string, string>> = {
  deletion:
    "that it was asked for, by whom, and when it was carried out; the client's name and no other word of it",
  deletion_certificate: "the certificate",
  firm: "the firm's own",
  firm_brand: "the firm's own",
  firm_logo: "the firm's own",
  stage_probability: "the firm's own",
  questionnaire: "the firm's own, asked of several clients",
  template: "the firm's own, asked of several clients",
  second_factor: "goes with the sign-in of its person, where that person has no other place",
  recovery_code: "goes with the sign-in of its person, where that person has no other place",
  user: "goes where the person has no other place in any firm",
  session: "goes where it was opened as one of the client's people",
  secret_link: "goes where it was for one of the client's people",
  outgoing_mail: "goes where it was sent to the client's people, or tells the firm's own of the client",
  rate_limit: "counters by address and e-mail, which end by themselves within the hour",
  _prisma_migrations: "the database's own",
};
