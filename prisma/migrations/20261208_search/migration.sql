-- Likeness of what is typed to what things are called. A trusted extension: the database's owner may make it.
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA "public";
