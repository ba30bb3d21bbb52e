import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.RSAPrivateKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/** Opens a submission with Java's own ciphers, under the names that the specification gives them. */
final class OdkReader {
    /** A file of lines: n, d, sealed key, instanceID, then each encrypted file in hexadecimal; prints them opened. */
    public static void main(String[] arguments) throws Exception {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(
            new RSAPrivateKeySpec(new BigInteger(lines.get(0), 16), new BigInteger(lines.get(1), 16)));
        Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPPadding");
        rsa.init(Cipher.DECRYPT_MODE, key,
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
        byte[] secret = rsa.doFinal(Base64.getDecoder().decode(lines.get(2)));
        MessageDigest digest = MessageDigest.getInstance("MD5");
        digest.update(lines.get(3).getBytes(StandardCharsets.UTF_8));
        byte[] iv = digest.digest(secret);
        for (int file = 0; file < lines.size() - 4; file++) {
            iv[file % iv.length]++;
            Cipher aes = Cipher.getInstance("AES/CFB/PKCS5Padding");
            aes.init(Cipher.DECRYPT_MODE, new SecretKeySpec(secret, "AES"), new IvParameterSpec(iv));
            byte[] opened = aes.doFinal(HexFormat.of().parseHex(lines.get(file + 4)));
            System.out.println(HexFormat.of().formatHex(opened));
        }
    }
}
