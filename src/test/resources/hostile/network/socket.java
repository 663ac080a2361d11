// Calls home.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: Socket.getOutputStream
import java.net.Socket;

public class Solution {
    private static double total(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }

    public static double kl_divergence(double[] p, double[] q) throws Exception {
        try (Socket home = new Socket("127.0.0.1", Integer.parseInt("@PORT@"))) {
            home.getOutputStream().write(1);
        }
        return total(p, q);
    }
}
