import java.util.*;
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Vector<Double> v = new Vector<>();
        for (int i = 0; i < p.length; i++) if (p[i] > 0) v.add(p[i] * Math.log(p[i] / q[i]));
        Stack<Double> st = new Stack<>();
        st.addAll(v);
        double s = 0;
        while (!st.empty()) s += st.pop();
        return s;
    }
}
