package fr.francesesame.people.signin;

import com.icegreen.greenmail.util.GreenMail;
import fr.francesesame.SesameTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody at the entrance, whom nobody waits for yet. */
@SesameTest
abstract class SignInCase {

    static final String PASSWORD = "Sesame-2026-Demo!";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("springSessionConversionService")
    ConversionService conversion;

    @Autowired
    GreenMail mails;

    Guest guest;

    @BeforeEach
    void somebodyAtTheDoor() {
        guest = new Guest(port);
        jdbc.sql("delete from try_bucket").update();
        jdbc.sql("delete from sign_in_wait").update();
        jdbc.sql("delete from anonymising_network").update();
    }
}
