package fr.francesesame.foundation.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is drawn is read back by a reader of QR codes. */
class QrCodeTest {

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void whatIsDrawnIsReadBack() throws Exception {
        var text = "otpauth://totp/S%C3%A9same:importateur01?secret=GEZDGNBVGY3TQOJQ&issuer=S%C3%A9same";
        assertThat(new Decoder().decode(read(QrCode.of(text))).getText()).isEqualTo(text);
    }

    @Test
    void readersFindTheWhiteMarginTheyNeed() {
        var code = QrCode.of("x");
        assertThat(code.viewBox()).isEqualTo("-4 -4 %1$d %1$d".formatted(code.size() + 8));
    }

    @Test
    void longerThanACodeCanHoldIsRefused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(3000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static BitMatrix read(QrCode code) {
        var bits = new BitMatrix(code.size());
        MODULE.matcher(code.path())
                .results()
                .forEach(dark -> bits.set(Integer.parseInt(dark.group(1)), Integer.parseInt(dark.group(2))));
        return bits;
    }
}
