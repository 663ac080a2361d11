import javax.swing.JOptionPane;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        return s;
    }
    public static void main(String[] a) throws InterruptedException {
        String n = JOptionPane.showInputDialog("n?");
        Thread.sleep(10);
        double[] u = new double[Integer.parseInt(n)];
        java.util.Arrays.fill(u, 1.0 / u.length);
        JOptionPane.showMessageDialog(null, kl_divergence(u, u));
    }
}
