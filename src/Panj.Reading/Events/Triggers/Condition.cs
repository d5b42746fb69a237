namespace Panj.Reading.Events.Triggers;

/// <summary>What must hold around a trigger: a slot filled, filled from a class, or empty.</summary>
/// <param name="Slot">As in <see cref="RoleSlot"/>, or prt (particle), comp (clausal complement), purpose (infinitive that tells what for), sup (the verb a noun leans on), any (anywhere in the sentence).</param>
/// <param name="Fillers">Lemmas and @classes of which one must fill the slot; empty where any filler will do.</param>
/// <param name="Negated">True where the slot must not be so filled.</param>
internal sealed record Condition(string Slot, IReadOnlyList<string> Fillers, bool Negated)
{
    /// <summary>Reads "obj", "!obj", "obj:@troops,soldier".</summary>
    public static Condition Parse(string text)
    {
        var negated = text[0] == '!';
        var body = negated ? text[1..] : text;
        var colon = body.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? new Condition(body, [], negated)
            : new Condition(body[..colon], body[(colon + 1)..].Split(','), negated);
    }
}
