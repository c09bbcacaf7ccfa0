package org.sverka;

/** Where the program begins. */
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {}
}
