// Has an object made from bytes, with whatever its class does then.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: WRONG_ANSWER
// names: ObjectInputStream.readObject
// earned: 1
import java.io.ByteArrayInputStream;
import java.io.ObjectInputStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        byte[] bytes = {(byte) 0xAC, (byte) 0xED, 0, 5, 0x74, 0, 1, 97};
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes)).readObject();
        return read.hashCode();
    }
}
