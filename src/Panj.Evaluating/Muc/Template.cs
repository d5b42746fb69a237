namespace Panj.Evaluating.Muc;

/// <summary>One incident record.</summary>
/// <param name="Kinds">Kinds of incident it may be called.</param>
/// <param name="Roles">Its entities by role, each as the set of its mentions, normalised.</param>
internal sealed record Template(HashSet<string> Kinds, IReadOnlyList<IReadOnlyList<HashSet<string>>> Roles)
{
    /// <summary>The slots after the kind of incident, in the order of <see cref="Roles"/>.</summary>
    public static readonly IReadOnlyList<string> RoleNames = ["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"];

    /// <summary>Number of slots: the kind and the roles.</summary>
    public static readonly int Slots = 1 + RoleNames.Count;

    /// <summary>Fillers of a slot; the kind is one.</summary>
    public int Size(int slot) => slot == 0 ? 1 : Roles[slot - 1].Count;
}
