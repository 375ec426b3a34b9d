/** What a diagnosis says besides its rules, as the English has it and in German; `{n}` stands for what was filled in. */
export const PHRASES_DE: ReadonlyArray<readonly [english: string, german: string]> = [
  [
    "Enough people of every kind answered, they agree, and no other verdict is close.",
    "Es haben genug Menschen jeder Art geantwortet, sie sind sich einig, und kein anderes Ergebnis liegt nahe.",
  ],
  [
    "Too little is answered to tell where the problem lies.",
    "Um zu sagen, wo das Problem liegt, ist zu wenig beantwortet.",
  ],
  ["Only {n} % of the statements were answered.", "Nur {n} % der Aussagen wurden beantwortet."],
  ["{n} % of the statements were answered.", "{n} % der Aussagen wurden beantwortet."],
  ["{n} of 7 subjects have no answer at all.", "{n} von 7 Themen haben gar keine Antwort."],
  ["The CEO has not answered.", "Die Geschäftsführung hat nicht geantwortet."],
  ["No head of a department has answered.", "Keine Leitung einer Abteilung hat geantwortet."],
  [
    "No consultant's view stands beside the company's own.",
    "Neben der Sicht des Unternehmens steht keine der Beratung.",
  ],
  ["Nobody has answered.", "Niemand hat geantwortet."],
  ["One person's view is all there is.", "Es gibt nur die Sicht einer Person."],
  [
    "On {n} of 7 subjects the views lie more than two levels apart.",
    "Bei {n} von 7 Themen liegen die Sichten um mehr als zwei Stufen auseinander.",
  ],
  [
    "An unanswered part could still point to a wider problem.",
    "Ein unbeantworteter Teil könnte noch auf ein größeres Problem weisen.",
  ],
  [
    "It is a close call: slightly different answers would give another verdict.",
    "Es ist knapp: Wenig andere Antworten ergäben ein anderes Ergebnis.",
  ],
  [
    "The seat decides between departments, so it must stand above all of them, beside the CEO.",
    "Die Stelle entscheidet zwischen Abteilungen; sie muss also über allen stehen, neben der Geschäftsführung.",
  ],
  [
    "This holds for as long as the seat exists; a COO below anyone else cannot integrate.",
    "Das gilt, solange es die Stelle gibt; ein COO unter jemand anderem kann nicht zusammenführen.",
  ],
  [
    "Part of the week, but full scope: the seat stands above all departments, beside the CEO.",
    "Ein Teil der Woche, aber die volle Zuständigkeit: Die Stelle steht über allen Abteilungen, neben der Geschäftsführung.",
  ],
  [
    "This holds until the seat is handed over to a full-time COO, who takes the same place.",
    "Das gilt, bis die Stelle an einen COO in Vollzeit übergeht, der denselben Platz einnimmt.",
  ],
  [
    "The role owns a lane; the COO owns how the lanes fit together and sets them.",
    "Der Rolle gehört ein Bereich; dem COO gehört, wie die Bereiche zusammenpassen, und er legt sie fest.",
  ],
  ["This holds for as long as there is a COO.", "Das gilt, solange es einen COO gibt."],
  [
    "Nobody stands between the functions and the CEO, and one lane does not need somebody there.",
    "Zwischen den Bereichen und der Geschäftsführung steht niemand, und ein einzelner Bereich braucht dort niemanden.",
  ],
  [
    "This holds until three or more departments have a team and targets of their own and begin to pull apart; then both need a COO above them.",
    "Das gilt, bis drei oder mehr Abteilungen ein Team und eigene Ziele haben und auseinanderzuziehen beginnen; dann brauchen beide einen COO über sich.",
  ],
  [
    "This holds until a director is hired for the function; then the manager belongs there.",
    "Das gilt, bis für den Bereich eine Leitung Operations eingestellt ist; dann gehört die Betriebsleitung dorthin.",
  ],
  [
    "Whoever owns the function sets the standard which the manager sees to every day.",
    "Wem der Bereich gehört, der setzt den Maßstab, auf den die Betriebsleitung jeden Tag achtet.",
  ],
  [
    "This holds for as long as the director owns the function.",
    "Das gilt, solange der Bereich der Leitung Operations gehört.",
  ],
  ["The figures behind this stay confidential.", "Die Zahlen dahinter bleiben vertraulich."],
];
