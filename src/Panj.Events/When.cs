namespace Panj.Events;

/// <summary>A time with its doubt: an Extended Date/Time Format (ISO 8601-2, EDTF) value. The default value is the unknown time, written "".</summary>
public readonly record struct When
{
    private readonly string? _edtf;

    private When(string edtf) => _edtf = edtf;

    /// <summary>The value as EDTF.</summary>
    public string Edtf => _edtf ?? "";

    /// <summary>A single day.</summary>
    public static When Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Reads EDTF; false where <paramref name="text"/> is not of it.</summary>
    public static bool TryParse(string text, out When value)
    {
        value = new When(text);
        return text.Length > 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Edtf;
}
