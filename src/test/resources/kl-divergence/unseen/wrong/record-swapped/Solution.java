import java.util.*;

public class Solution {
    record Cell(double model, double truth) {}

    public static double kl_divergence(double[] p, double[] q) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                cells.add(new Cell(p[i], q[i]));
            }
        }
        double s = 0;
        for (Cell c : cells) {
            s += c.truth() * Math.log(c.truth() / c.model());
        }
        return s;
    }
}
