// A main that measures with threads.
// verdict: ACCEPTED
public class Solution {
    public static void main(String[] args) throws Exception {
        class Clock extends Thread {
            @Override
            public void run() {
                System.out.println(System.nanoTime());
            }
        }
        Thread clock = new Clock();
        clock.start();
        clock.join();
        Runnable again = () -> new Thread(() -> System.out.println(kl_divergence(new double[] {1}, new double[] {1}))).start();
        again.run();
    }

    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }
}
