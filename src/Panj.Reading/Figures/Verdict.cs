using Panj.Events;

namespace Panj.Reading.Figures;

/// <summary>What a number counts.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="IsSuffered">True for dead, hurt, missing, held, driven out: what happened to the counted, not what they are.</param>
/// <param name="IsAnimate">True where people are counted.</param>
internal readonly record struct Verdict(FigureKind Kind, bool IsSuffered, bool IsAnimate);
