namespace Panj.Events;

/// <summary>Says in words what persons decided about an event.</summary>
public static class OperationWords
{
    /// <summary>"merged and confirmed by a person"; empty where nobody decided anything.</summary>
    public static string Of(Event happening)
    {
        string[] deeds = [.. happening.Operations.Select(o => Deed(o.Kind)).Distinct(StringComparer.Ordinal)];
        return deeds.Length == 0 ? "" : string.Join(" and ", deeds) + " by a person";
    }

    /// <summary>The kind as what was done: "merged".</summary>
    public static string Deed(OperationKind kind) => kind switch
    {
        OperationKind.Merge => "merged",
        OperationKind.Split => "split",
        OperationKind.Confirm => "confirmed",
        OperationKind.Hide => "hidden",
        _ => "undone",
    };
}
