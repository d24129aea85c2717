package fr.francesesame.people.companies;

import fr.francesesame.SesameTest;
import fr.francesesame.foundation.accounts.People;
import fr.francesesame.foundation.accounts.Scopes;
import fr.francesesame.foundation.audit.AuditTrail;
import fr.francesesame.goods.consignments.Sight;
import fr.francesesame.goods.consignments.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Companies of one town, whose people see what is theirs. */
@SesameTest
@Import(Town.class)
abstract class CompanySightCase {

    static final String HEAD = "09123456700013";

    @Autowired
    Town town;

    @Autowired
    TestRestTemplate http;

    @Autowired
    Establishments establishments;

    @Autowired
    Mandates mandates;

    @Autowired
    Scopes scopes;

    @Autowired
    Sight sight;

    @Autowired
    People people;

    @Autowired
    Timeline timeline;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void connect() {
        town.http(http);
    }
}
