"""A draft as a workbook: one sheet per form, a row per question; and a workbook read again."""
