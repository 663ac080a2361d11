// Waits for a call.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: ServerSocket.accept
import java.net.ServerSocket;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        try (ServerSocket server = new ServerSocket(0)) {
            server.accept();
        }
        return 0;
    }
}
