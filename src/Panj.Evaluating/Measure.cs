using System.Globalization;

namespace Panj.Evaluating;

/// <summary>One number of a result.</summary>
/// <param name="Name">"F1", "found".</param>
/// <param name="Value">A share between 0 and 1, kilometres, or a count.</param>
/// <param name="IsCount">True where the value is a whole number of things.</param>
public readonly record struct Measure(string Name, double Value, bool IsCount = false)
{
    /// <summary>A number of things.</summary>
    public static Measure Count(string name, int count) => new(name, count, IsCount: true);

    /// <summary>Name and value, shares with four digits.</summary>
    public override string ToString() => $"{Name} {Value.ToString(IsCount ? "0" : "0.0000", CultureInfo.InvariantCulture)}";
}
