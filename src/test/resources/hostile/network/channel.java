// Calls home through a channel.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: SocketChannel.open
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;

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
        SocketChannel.open(new InetSocketAddress("127.0.0.1", Integer.parseInt("@PORT@"))).close();
        return total(p, q);
    }
}
