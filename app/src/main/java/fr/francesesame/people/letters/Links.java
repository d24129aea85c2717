package fr.francesesame.people.letters;

import java.util.Optional;

/** Single-use links of e-mails. */
public interface Links {

    /** What the link is about, without using it; empty where it is unknown, used or too old. */
    Optional<Link> find(LetterKind kind, String token);

    /** Uses the link: of several who try, on whatever node, one gets it. */
    Optional<Link> use(LetterKind kind, String token);

    /** None of the links of that kind that this account or sign-up was sent is good any more. */
    void revoke(LetterKind kind, String subject);

    /** {@code subject}: identifier of the account or sign-up; {@code address}: to which the link was sent. */
    record Link(String subject, String address) {}
}
