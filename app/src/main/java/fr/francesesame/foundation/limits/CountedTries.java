package fr.francesesame.foundation.limits;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Token buckets in the database. Whose tries they are is kept as a digest: a counter needs no personal data. */
@Component
class CountedTries implements Tries {

    private static final int CLEANED_AT_ONCE = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    CountedTries(DataSource database) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("try_bucket")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(10)))
                .build();
    }

    @Override
    public Optional<Duration> take(Bound bound, String subject) {
        ConsumptionProbe probe = bucket(bound, subject).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    @Override
    public Optional<Duration> left(Bound bound, String subject) {
        EstimationProbe probe = bucket(bound, subject).estimateAbilityToConsume(1);
        return probe.canBeConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT5M")
    void forgetFull() {
        buckets.removeExpired(CLEANED_AT_ONCE);
    }

    private BucketProxy bucket(Bound bound, String subject) {
        return buckets.getProxy(bound.name() + ":" + digest(subject), () -> allowed(bound));
    }

    private static BucketConfiguration allowed(Bound bound) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(bound.tries()).refillGreedy(bound.tries(), bound.within()))
                .build();
    }

    private static String digest(String subject) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = digest.digest(subject.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
