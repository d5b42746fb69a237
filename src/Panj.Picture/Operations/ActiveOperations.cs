using Panj.Events;

namespace Panj.Picture.Operations;

/// <summary>Tells which of all operations still count.</summary>
public static class ActiveOperations
{
    /// <summary>Those that nothing undoes which itself still counts, by number, without the undoings.</summary>
    public static IReadOnlyList<Operation> Of(IEnumerable<Operation> operations)
    {
        var undone = new HashSet<int>();
        var active = new List<Operation>();
        foreach (var operation in operations.OrderByDescending(o => o.Number))
        {
            if (undone.Contains(operation.Number)) continue;
            if (operation.Undoes is { } number) undone.Add(number);
            else active.Add(operation);
        }

        active.Reverse();
        return active;
    }
}
