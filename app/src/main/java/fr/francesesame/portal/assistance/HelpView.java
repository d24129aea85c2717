package fr.francesesame.portal.assistance;

import org.jspecify.annotations.Nullable;

/**
 * By which way somebody looks at a request: {@code path} of its page, {@code token} of the link where there is no account; {@code desk}: the
 * desk reads, the person also writes.
 */
record HelpView(String path, @Nullable String token, boolean desk) {

    static HelpView account(HelpRequest request, boolean desk) {
        return new HelpView("/assistance/demandes/" + request.number(), null, desk);
    }

    static HelpView link(String token) {
        return new HelpView("/assistance/suivi", token, false);
    }

    /** The page again. */
    String back() {
        return "redirect:" + path + (token == null ? "" : "?jeton=" + token);
    }
}
