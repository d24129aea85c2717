package fr.francesesame.goods.law;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** {@code sesame.law.directory}: where versions of the annexes are put that no release brought. */
@ConfigurationProperties("sesame.law")
record LawProperties(Path directory) {}
