package fr.francesesame.goods.intake;

import fr.francesesame.goods.consignments.Certificate;
import fr.francesesame.goods.consignments.OrderKey;
import fr.francesesame.terms.Reference;

/** A certificate as read, and the digest of its own content, whatever envelope and prefixes it came with. */
record Reading(Certificate certificate, String digest) {

    Reference reference() {
        return new Reference(certificate.reference());
    }

    OrderKey key() {
        return OrderKey.of(certificate.updatedAt(), certificate.statusCode(), digest);
    }
}
