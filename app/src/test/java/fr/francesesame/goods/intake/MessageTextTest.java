package fr.francesesame.goods.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTextTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-16,UTF-16",
        "UTF-16LE,UTF-16",
        "UTF-16BE,UTF-16",
        "UTF-8,UTF-8",
        "UTF-8,UTF-16",
        "ISO-8859-1,ISO-8859-1",
        "x-UTF-16LE-BOM,UTF-16",
        "X-UTF-32BE-BOM,UTF-32"
    })
    void aMessageIsTextWhateverItsEncodingAndItsDeclaration(String charset, String declared) {
        var text = "<?xml version='1.0' encoding='" + declared + "'?><a>Épices</a>";
        assertThat(MessageText.read(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
        assertThat(MessageText.read(MessageText.write(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "UTF-8", "UTF-16LE"})
    void aJsonMessageToo(Charset charset) {
        assertThat(MessageText.read("{\"a\":\"é\"}".getBytes(charset))).isEqualTo("{\"a\":\"é\"}");
        assertThat(MessageText.read(new byte[0])).isEmpty();
        assertThat(MessageText.read("\ufeff{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("{}");
    }
}
