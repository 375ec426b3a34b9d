/** What the published lists of stolen passwords are mostly made of: words, names, and runs along the keyboard. */
export const COMMON_WORDS: readonly string[] = `
password passwort passw0rd p4ssword p@ssword p@ssw0rd pass kennwort motdepasse contrasena senha parola wachtwoord
admin administrator root user guest login welcome willkommen bienvenue letmein access master secret changeme default
test testing temp temporary sample example demo hello iloveyou loveyou love forever sunshine princess dragon monkey
shadow football baseball basketball soccer hockey superman batman spiderman starwars pokemon michael jordan jennifer
jessica ashley daniel charlie thomas andrew joshua matthew robert nicole hannah michelle freedom whatever trustno1
flower summer winter spring autumn january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday cheese banana cookie chocolate computer internet google
facebook linkedin microsoft windows samsung iphone android company business office consulting consultant operations
throughline fractional
correcthorsebatterystaple correct horse battery staple
qwertyuiop qwertyui qwerty qwertz qwertzuiop azerty azertyuiop asdfghjkl asdfgh asdf zxcvbnm zxcvbn zxcv yxcvbnm
qazwsxedc qazwsx 1qaz2wsx 1qaz 2wsx 3edc 1q2w3e4r5t 1q2w3e4r 1q2w3e q1w2e3r4 qwe123 abc123 a1b2c3 abcdefghijklmnop
abcdefgh abcdef abcd abc xyz
12345678901234567890 1234567890 0123456789 123456789 12345678 1234567 123456 12345 1234 123 0987654321 987654321
9876543210 87654321 7654321 654321 54321 4321 321 112233 121212 123123 123321 159753 147258369 246810 696969 777777
2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 1980 1985 1990 1995 2000
111 222 333 444 555 666 777 888 999 000 aaa
`
  .split(/\s+/)
  .filter(Boolean);
