package org.povline.core.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.povline.core.registry.Assessment;

class HostKeyTest {
    private static final HostKey KEY = HostKey.of(counting(32));

    /** By Python 3.11's hmac and hashlib: HMAC-SHA256 of "household:H1" under the bytes 0 to 31, and so on. */
    @Test
    void makesPseudonymsAsOthersDo() {
        assertThat(KEY.household("H1")).isEqualTo("rcvs1drj-897hg2sh-ecghsfot-c0ohne6m");
        assertThat(KEY.person("P0")).isEqualTo("3to71vbl-fqt8u1is-aor17noe-ffh5tkf2");
        assertThat(KEY.obligor("H1")).isEqualTo("3fm847mr-e02eib7p-i4ugk4br-5j3bmq1h");
        assertThat(KEY.identity(" 11010519491231002x "))
                .isEqualTo("5fe502d059ed5da18debb2cc96a829e8172a4b85448a1933bf07c813de6d3d68");
    }

    @Property(tries = 200)
    void makesKeysThatARegistryTakes(@ForAll @Size(16) byte[] host, @ForAll String key) {
        String pseudonym = HostKey.of(host).household(key);
        assertThat(pseudonym).hasSize(35);
        assertThat(Assessment.blank(pseudonym, LocalDate.EPOCH).key()).isEqualTo(pseudonym);
        assertThat(HostKey.of(host).person(key)).isNotEqualTo(pseudonym);
    }

    @Test
    void refusesAKeyThatIsSoonGuessed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostKey.of(new byte[15]))
                .withMessage("A host's key (15 bytes) must have at least 16 bytes");
    }

    @Test
    void keepsItsBytesToItself() {
        byte[] bytes = "a secret of the host".getBytes(UTF_8);
        HostKey key = HostKey.of(bytes);
        String before = key.household("H1");
        bytes[0] = 'b';
        assertThat(key.household("H1")).isEqualTo(before);
        assertThat(key).hasToString("HostKey");
    }

    private static byte[] counting(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }
}
