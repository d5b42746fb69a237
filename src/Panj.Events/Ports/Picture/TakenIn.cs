namespace Panj.Events.Ports;

/// <summary>What one step of taking articles into the kept picture came to.</summary>
/// <param name="Taken">How many articles were taken in.</param>
/// <param name="Left">How many are due still, others' among them; counted no further than 10,000.</param>
public readonly record struct TakenIn(int Taken, int Left);
