package dev.gradus;

public final class Main {
    private Main() {}

    public static void main(String[] args) {}
}
