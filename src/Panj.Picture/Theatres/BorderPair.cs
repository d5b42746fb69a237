namespace Panj.Picture.Theatres;

/// <summary>Two states that share a border, by ISO 3166-1 alpha-2 codes in order.</summary>
public readonly record struct BorderPair
{
    /// <summary>Takes the two in either order.</summary>
    public BorderPair(string one, string other) => (A, B) = string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    /// <summary>The code that sorts first.</summary>
    public string A { get; }

    /// <summary>The other code.</summary>
    public string B { get; }

    /// <summary>Reads "TJ-AF"; null where it is not so written.</summary>
    public static BorderPair? Parse(string text) =>
        text.Split('-') is [{ Length: 2 } one, { Length: 2 } other] && (one + other).All(char.IsAsciiLetterUpper) && one != other ? new BorderPair(one, other) : null;

    /// <summary>True where one side is the state of this code.</summary>
    public bool Has(string code) => code == A || code == B;

    /// <summary>"AF-TJ".</summary>
    public override string ToString() => $"{A}-{B}";
}
