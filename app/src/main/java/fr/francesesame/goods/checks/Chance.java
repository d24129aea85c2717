package fr.francesesame.goods.checks;

import java.math.BigDecimal;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** A draw nobody can foresee (2019/2129 recital 7 asks the same of IMSOC's). */
@Component
class Chance {

    private final SecureRandom random = new SecureRandom();

    /** True in that many cases of a hundred: 100 always, 0 never. */
    boolean falls(BigDecimal percent) {
        return random.nextDouble(100) < percent.doubleValue();
    }
}
