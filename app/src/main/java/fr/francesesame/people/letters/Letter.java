package fr.francesesame.people.letters;

import java.util.UUID;

/** An e-mail on its way. */
record Letter(UUID id, LetterKind kind, String subject, String address) {}
