using Panj.Events;

namespace Panj.Picture.Boards.Incidents;

/// <summary>A count of the dead, hurt or missing with whose they are.</summary>
/// <param name="Fact">The incident.</param>
/// <param name="Figure">The count.</param>
/// <param name="Side">Whose, in words; "" where it is not said.</param>
internal readonly record struct Loss(Fact Fact, Figure Figure, string Side) : IBoardFact;
