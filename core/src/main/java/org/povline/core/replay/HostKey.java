package org.povline.core.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret of the host's, under which keys become pseudonyms (HMAC-SHA256). Only who has it can tell which household or
 * person a pseudonym stands for, by making the pseudonyms of those that may be meant. Immutable and thread-safe.
 *
 * <p>An identity number has so few possible values that a digest without a key would give it away to whoever tries them
 * all; hence there is none without a key.
 */
public final class HostKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LEAST_BYTES = 16;
    private static final int PSEUDONYM_BYTES = 20;
    private static final int PSEUDONYM_SIGNS = 32;
    private static final int GROUP = 8;

    private final SecretKeySpec key;

    private HostKey(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * A key of these bytes, which come from a source of randomness and are kept as secrets are.
     *
     * @throws IllegalArgumentException for less than 16 bytes
     */
    public static HostKey of(byte[] bytes) {
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "A host's key (" + bytes.length + " bytes) must have at least " + LEAST_BYTES + " bytes");
        }
        return new HostKey(new SecretKeySpec(bytes, ALGORITHM));
    }

    /** The pseudonym of a household, by its key in the ledger. */
    public String household(String key) {
        return pseudonym("household", key);
    }

    /** The pseudonym of a person, by the key in the ledger. */
    public String person(String key) {
        return pseudonym("person", key);
    }

    /** The pseudonym of somebody with a duty to support, by the office's key. */
    public String obligor(String key) {
        return pseudonym("obligor", key);
    }

    /**
     * The digest of an identity number, 64 hexadecimal digits, by which the host finds the person again. Blanks around
     * it and the case of its letters make no difference.
     */
    public String identity(String number) {
        return HexFormat.of().formatHex(mac("identity", number.strip().toUpperCase(Locale.ROOT)));
    }

    /** 160 bits in groups of eight signs: a longer row might happen to be somebody's number. */
    private String pseudonym(String kind, String of) {
        BigInteger number = new BigInteger(1, Arrays.copyOf(mac(kind, of), PSEUDONYM_BYTES));
        String signs = number.toString(PSEUDONYM_SIGNS);
        StringBuilder padded = new StringBuilder("0".repeat(PSEUDONYM_SIGNS - signs.length())).append(signs);
        for (int end = PSEUDONYM_SIGNS - GROUP; end > 0; end -= GROUP) {
            padded.insert(end, '-');
        }
        return padded.toString();
    }

    private byte[] mac(String kind, String of) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((kind + ":" + requireNonNull(of, "of")).getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Nothing of the key. */
    @Override
    public String toString() {
        return "HostKey";
    }
}
