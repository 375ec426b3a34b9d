/**
 * What a rule says in German: its title, its sentence, what is said where it is known not to hold, and its variants in
 * their order. `{name}` and [brackets] are those of the English sentence; in which rounds they are filled it alone says.
 */
export type Said = Readonly<{
  title: string;
  sentence: string;
  otherwise?: string;
  variants?: readonly string[];
}>;
