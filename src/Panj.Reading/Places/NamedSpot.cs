namespace Panj.Reading.Places;

/// <summary>A spot under one of its names.</summary>
/// <param name="Spot">What the name may stand for.</param>
/// <param name="Form">How the name must be written to do so.</param>
internal readonly record struct NamedSpot(Spot Spot, NameForm Form)
{
    /// <summary>The form a name as the tables write it asks for: "UAE" wants capitals, "Ky." and "KY" a place before them, "Ky.".</summary>
    public static NameForm FormOf(string name)
    {
        if (name.EndsWith('.') && name.IndexOf('.', StringComparison.Ordinal) == name.Length - 1) return NameForm.AfterComma;
        if (name.Any(char.IsLower) || name.Any(c => !char.IsLetter(c) && c != '.')) return NameForm.Plain;
        return NameForm.Capitals;
    }
}
