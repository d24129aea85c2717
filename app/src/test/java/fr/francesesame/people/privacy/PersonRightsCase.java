package fr.francesesame.people.privacy;

import com.icegreen.greenmail.util.GreenMail;
import fr.francesesame.SesameTest;
import fr.francesesame.processes.ports.Appointments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A person, and what the database still holds of them. */
@SesameTest
abstract class PersonRightsCase {

    static final String ANSWER = "userTask_answerPersonRequest";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    GreenMail mails;

    @Autowired
    Appointments appointments;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    InactiveAccounts inactive;
}
